package cn.yingde.govservice.localstack.issuer;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signs a demo person in by one click. */
@RestController
class LoginPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>本机演示登录</title>
            <style>
            body { font-family: sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            form { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .5rem }
            button { padding: .6rem; text-align: left; font: inherit }
            small { display: block; color: #555 }
            </style>
            </head>
            <body>
            <h1>本机演示登录 <small>Local demo sign-in</small></h1>
            <p>选择一个演示身份。Choose who to be.</p>
            <form method="post" action="/login">
            <input type="hidden" name="%s" value="%s">
            <input type="hidden" name="password" value="%s">
            %s
            </form>
            </body>
            </html>
            """;

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String login(CsrfToken csrf) {
        return PAGE.formatted(csrf.getParameterName(), csrf.getToken(), DemoClients.SECRET, buttons());
    }

    private static String buttons() {
        return DemoIdentities.allPeople().stream().map(LoginPage::button).collect(Collectors.joining("\n"));
    }

    private static String button(DemoIdentity person) {
        return "<button name=\"username\" value=\"%s\">%s<small>%s</small></button>"
                .formatted(person.id(), person.name(), person.id());
    }
}
