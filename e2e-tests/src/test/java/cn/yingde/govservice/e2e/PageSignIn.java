package cn.yingde.govservice.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a person in as the gateway's API pages do in a browser: authorization code with PKCE. */
final class PageSignIn {
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String verifier = (UUID.randomUUID() + "-" + UUID.randomUUID()).replace("-", "");
    private final String returnTo = RunningProduct.GATEWAY + "/swagger-ui/oauth2-redirect.html";

    /** The issuer's answer to the page's last step, by its address in the service's document. */
    HttpResponse<String> signIn(String person, String authorizationUrl, String tokenUrl) throws Exception {
        String ask = authorizationUrl + "?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "swagger-ui",
                        "scope", "openid",
                        "state", "any",
                        "redirect_uri", returnTo,
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256"));
        URI login = location(get(URI.create(ask)));
        String hidden = first(HIDDEN, get(login).body());
        HttpResponse<String> signedIn =
                post(login, Map.of("_csrf", hidden, "username", person, "password", "demo"), "");
        URI back = location(get(location(signedIn)));
        Map<String, String> last = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "swagger-ui",
                "redirect_uri",
                returnTo,
                "code",
                first(CODE, back.toString()),
                "code_verifier",
                verifier);
        return post(URI.create(tokenUrl), last, RunningProduct.GATEWAY);
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI uri, Map<String, String> fields, String origin)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String challenge() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
