package cn.yingde.govservice.platform.problem;

import cn.yingde.govservice.platform.text.Text;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** A problem's stable code, unique in the product; an enum of each service names its own. */
public interface ProblemCode {

    /** UPPER_SNAKE, the prefix is the subject. */
    String name();

    HttpStatus status();

    /** What this problem is, in one short sentence. */
    Text title();

    /** The problem's type. */
    default URI type() {
        return URI.create(
                "urn:govservice:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
