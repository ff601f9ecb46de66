package kz.qyzmet.app;

import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import kz.qyzmet.signature.ThrowAwayAuthority;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's authorities behind its back, to issue and withdraw what the demo itself does not. */
public final class DemoAuthority {
    private static final char[] PASSWORD = "qyzmet-demo".toCharArray();

    private final JdbcClient jdbc;
    private final String name;

    /** {@code name}: GOST, RSA or LATE. */
    public DemoAuthority(TestSystem system, String name) {
        this.jdbc = system.module(JdbcClient.class);
        this.name = name;
    }

    public ThrowAwayAuthority now() {
        var file = jdbc.sql("select content from demo.authority where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
        return ThrowAwayAuthority.fromPkcs12(file, PASSWORD);
    }

    /** Told by the lists that are published next. */
    public void withdraw(X509Certificate certificate, Instant since, CRLReason reason) {
        become(now().revoke(certificate, since, reason));
    }

    /** Another authority takes its place with the lists that are published next. */
    public void become(ThrowAwayAuthority another) {
        jdbc.sql("update demo.authority set content = :content where name = :name")
                .param("content", another.toPkcs12(PASSWORD))
                .param("name", name)
                .update();
    }
}
