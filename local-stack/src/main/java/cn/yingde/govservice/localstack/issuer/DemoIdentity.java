package cn.yingde.govservice.localstack.issuer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person or a system that a demo token can speak for. */
public record DemoIdentity(
        String id,
        String name,
        List<String> roles,
        @Nullable String department,
        List<String> scopes) {

    /** A system rather than a person. */
    public boolean machine() {
        return roles.contains("SYSTEM");
    }
}
