package cn.yingde.govservice.localstack.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mariadb.jdbc.Driver;

/** The command that runs one application in little memory. */
final class ServiceCommand {

    /** More arenas than two cost memory and give two cores nothing. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private static final List<String> QUIET_MACHINE = List.of("-Xlog:disable", "-Xlog:all=error:stderr");

    private final Service service;
    private final AppFiles app;

    ServiceCommand(Service service, AppFiles app) {
        this.service = service;
        this.app = app;
    }

    List<String> run(Path settings) {
        List<String> command = base();
        if (Files.exists(app.archive())) {
            command.add(Jdk.aotCache() ? "-XX:AOTCache=" + app.archive() : "-XX:SharedArchiveFile=" + app.archive());
            // An archive that does not fit is only slower.
            command.addAll(QUIET_MACHINE);
        }
        return withMain(command, settings);
    }

    /** Starts the application up to readiness and ends it again, leaving the archive. */
    List<String> train(Path settings) {
        List<String> command = base();
        command.add("-XX:TieredStopAtLevel=1");
        command.add(
                Jdk.aotCache() ? "-XX:AOTCacheOutput=" + app.archive() : "-XX:ArchiveClassesAtExit=" + app.archive());
        command.addAll(QUIET_MACHINE);
        command.add("-Dspring.context.exit=onRefresh");
        return withMain(command, settings);
    }

    private List<String> base() {
        return new ArrayList<>(List.of(
                Jdk.java(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx" + service.heapMb() + "m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
    }

    private List<String> withMain(List<String> command, Path settings) {
        command.add("-Dspring.config.additional-location=" + settings.toUri());
        command.addAll(List.of("-cp", app.jar() + File.pathSeparator + mariaDbDriver(), app.mainClass()));
        return command;
    }

    /** The embedded server needs MariaDB's driver; the applications and images carry MySQL's alone. */
    private static Path mariaDbDriver() {
        return Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
