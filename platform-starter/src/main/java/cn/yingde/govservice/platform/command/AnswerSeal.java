package cn.yingde.govservice.platform.command;

import cn.yingde.govservice.platform.privacy.Vault;

/** Encrypts stored answers, which may hold personal data. */
public final class AnswerSeal {

    private final Vault vault;

    public AnswerSeal(Vault vault) {
        this.vault = vault;
    }

    /** The sealed text; {@code row} binds it to its key. */
    String seal(long row, String plain) {
        return vault.seal("idempotency_key", "body", row, plain);
    }

    /** The plain text. */
    String open(long row, String sealed) {
        return vault.open("idempotency_key", "body", row, sealed);
    }
}
