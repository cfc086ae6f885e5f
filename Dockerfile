# One file for all five applications: docker build --build-arg SERVICE=hotline-service .
ARG JDK_IMAGE=eclipse-temurin:25-jdk
ARG JRE_IMAGE=eclipse-temurin:25-jre

FROM ${JDK_IMAGE} AS build
ARG SERVICE
WORKDIR /src
COPY . .
# The wrapper's Maven and the libraries stay in the builder's cache from one build to the next.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -pl "${SERVICE}" -am -Dchecks.skip=true -DskipTests package \
    && cp "${SERVICE}/target/${SERVICE}"-[0-9]*[0-9].jar /tmp/application.jar \
    && java -Djarmode=tools -jar /tmp/application.jar extract --layers --destination /extracted \
    && javac -d /probe deploy/Probe.java

FROM ${JRE_IMAGE}
ARG SERVICE
LABEL org.opencontainers.image.title="${SERVICE}"
RUN groupadd --system --gid 10001 app && useradd --system --uid 10001 --gid app --no-create-home app
# A volume mounted here belongs to the application's user from the start.
RUN mkdir /keys && chown 10001:10001 /keys && chmod 700 /keys
WORKDIR /application
# What changes least comes first, so that a new version of the service is one small layer.
COPY --from=build /extracted/dependencies/ ./
COPY --from=build /extracted/spring-boot-loader/ ./
COPY --from=build /extracted/snapshot-dependencies/ ./
COPY --from=build /extracted/application/ ./
COPY --from=build /probe/ /probe/
USER 10001:10001
# Inside a container its own network is the boundary; probes and metrics come from outside it.
ENV MANAGEMENT_SERVER_ADDRESS=0.0.0.0 \
    MALLOC_ARENA_MAX=2 \
    GOVSERVICE_PRIVACY_CREATE_MISSING_KEYS=false \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Djava.io.tmpdir=/tmp"
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD ["java", "-XX:TieredStopAtLevel=1", "-cp", "/probe", "Probe"]
ENTRYPOINT ["java", "-jar", "application.jar"]
