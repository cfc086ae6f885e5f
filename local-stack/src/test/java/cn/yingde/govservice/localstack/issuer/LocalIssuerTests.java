package cn.yingde.govservice.localstack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The running issuer, asked over HTTP. */
class LocalIssuerTests {

    private static final String RETURN_TO = "http://localhost:8080/swagger-ui/oauth2-redirect.html";

    @TempDir
    static Path directory;

    private static ConfigurableApplicationContext issuer;
    private static String url;

    @BeforeAll
    static void start() {
        issuer = LocalIssuerApplication.start("--server.port=0", "--local-issuer.key-file=" + keyFile());
        url = "http://localhost:" + issuer.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void givesAPersonTheClaimsThatServicesRead() throws Exception {
        JWTClaimsSet claims = verified(tokenOf("housing-chief-leader"));
        assertThat(claims.getIssuer()).isEqualTo(url);
        assertThat(claims.getAudience()).containsExactly("govservice");
        assertThat(claims.getSubject()).isEqualTo("housing-chief-leader");
        assertThat(claims.getStringClaim("azp")).isEqualTo("housing-chief-leader");
        assertThat(claims.getStringListClaim("roles")).containsExactly("CHIEF_LEADER");
        assertThat(claims.getStringClaim("dept")).isEqualTo("housing");
        assertThat(claims.getStringClaim("name")).contains("住建局");
        assertThat(claims.getStringClaim("scope")).isEmpty();
    }

    @Test
    void givesASystemAllItsScopesWhenItAsksForNone() throws Exception {
        JWTClaimsSet claims = verified(tokenOf("city-centre"));
        assertThat(claims.getStringClaim("scope")).isEqualTo("tickets.upstream tickets.read");
        assertThat(claims.getClaims()).doesNotContainKey("dept");
    }

    @Test
    void givesASystemOnlyTheScopesItAsksFor() throws Exception {
        String token = token("city-centre", "demo", "&scope=tickets.read");
        assertThat(verified(token).getStringClaim("scope")).isEqualTo("tickets.read");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        assertThat(askForToken("admin", "wrong", "").statusCode()).isEqualTo(401);
    }

    @Test
    void signsAPersonInThroughThePageWithAProofKey() throws Exception {
        String verifier = "a-verifier-that-is-long-enough-for-the-rule-of-43-characters";
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String code = signIn(browser, "hotline-operator", challenge(verifier));
        HttpResponse<String> answer = exchange(code, verifier);
        assertThat(answer.statusCode()).isEqualTo(200);
        JWTClaimsSet claims = verified(accessToken(answer));
        assertThat(claims.getSubject()).isEqualTo("hotline-operator");
        assertThat(claims.getStringClaim("azp")).isEqualTo("swagger-ui");
        assertThat(claims.getStringListClaim("roles")).containsExactly("HOTLINE_OPERATOR");
        assertThat(claims.getAudience()).containsExactly("govservice");
    }

    @Test
    void refusesACodeWithoutItsProofKey() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String code =
                signIn(browser, "hotline-operator", challenge("one-verifier-one-verifier-one-verifier-one-verifier"));
        assertThat(exchange(code, "other-verifier-other-verifier-other-verifier-other")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsBrowsersThatTheGatewaysPagesMayAsk() throws Exception {
        HttpRequest preflight = HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://localhost:8080")
                .header("Access-Control-Request-Method", "POST")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(preflight, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:8080");
    }

    @Test
    void describesItselfByDiscovery() throws Exception {
        Map<?, ?> document = json(get("/.well-known/openid-configuration").body());
        assertThat(document.get("issuer")).isEqualTo(url);
        assertThat(document.get("jwks_uri")).isEqualTo(url + "/oauth2/jwks");
    }

    @Test
    void keepsItsKeyInAFileOfItsOwnUserSoThatTokensOutliveARestart() throws Exception {
        String token = tokenOf("admin");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        RSAKey kept = SigningKey.in(keyFile());
        assertThat(SignedJWT.parse(token).verify(new RSASSAVerifier(kept))).isTrue();
    }

    @Test
    void refusesToServeOtherMachines() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> LocalIssuerApplication.start(
                        "--server.port=0", "--server.address=0.0.0.0", "--local-issuer.key-file=" + keyFile()))
                .withStackTraceContaining("loopback address only");
    }

    @Test
    void knowsTheDemoPeopleOfEachDepartment() {
        assertThat(DemoIdentities.all()).extracting(DemoIdentity::id).doesNotHaveDuplicates();
        assertThat(DemoIdentities.allPeople())
                .extracting(DemoIdentity::id)
                .contains("window-clerk", "market-handler", "water-supply-deputy-leader", "bureau-chief-leader");
    }

    private static Path keyFile() {
        return directory.resolve("issuer-key.json");
    }

    private static String tokenOf(String client) throws Exception {
        return token(client, "demo", "");
    }

    private static String token(String client, String secret, String more) throws Exception {
        HttpResponse<String> answer = askForToken(client, secret, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return accessToken(answer);
    }

    private static String accessToken(HttpResponse<String> answer) {
        return String.valueOf(json(answer.body()).get("access_token"));
    }

    private static HttpResponse<String> askForToken(String client, String secret, String more) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = form("grant_type=client_credentials" + more)
                .header("Authorization", "Basic " + basic)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> exchange(String code, String verifier) throws Exception {
        HttpRequest request = form(parameters(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "swagger-ui",
                        "redirect_uri", RETURN_TO,
                        "code", code,
                        "code_verifier", verifier)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String body) {
        return HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** As a browser does: asked to sign in, one button pressed, sent back with a code. */
    private static String signIn(HttpClient browser, String person, String challenge) throws Exception {
        String query = parameters(Map.of(
                "response_type", "code",
                "client_id", "swagger-ui",
                "redirect_uri", RETURN_TO,
                "scope", "openid profile",
                "state", "s1",
                "code_challenge", challenge,
                "code_challenge_method", "S256"));
        URI authorize = URI.create(url + "/oauth2/authorize?" + query);
        URI login = location(page(browser, authorize));
        String html = page(browser, login).body();
        assertThat(html).contains("value=\"%s\"".formatted(person));
        URI back = location(press(browser, login, html, person));
        URI home = location(page(browser, back));
        assertThat(home.toString()).startsWith(RETURN_TO);
        return found(home.getQuery(), "code=([^&]+)");
    }

    private static HttpResponse<String> press(HttpClient browser, URI login, String html, String person)
            throws IOException, InterruptedException {
        String csrf = found(html, "name=\"_csrf\" value=\"([^\"]+)\"");
        HttpRequest request = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        parameters(Map.of("_csrf", csrf, "username", person, "password", "demo"))))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> page(HttpClient browser, URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept", "text/html").build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(get("/oauth2/jwks").body());
        RSAKey key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    private static Map<?, ?> json(String body) {
        return JsonMapper.shared().readValue(body, Map.class);
    }

    private static String parameters(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
