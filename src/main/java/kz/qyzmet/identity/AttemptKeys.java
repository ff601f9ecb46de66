package kz.qyzmet.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What an attempt to sign in is counted under. Hashed: rows for invented logins of any length stay small. */
record AttemptKeys(String account, String address, String everyone) {
    private static final int IPV6_NETWORK_BYTES = 8;

    static AttemptKeys of(AccountKind kind, String login, String networkAddress) {
        return new AttemptKeys(
                key("account:" + kind + ":" + login), key("address:" + network(networkAddress)), key("everyone"));
    }

    List<String> all() {
        return List.of(account, address, everyone);
    }

    private static String key(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One household or office commonly has a whole /64 of IPv6 addresses, so these count as one. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException notLiteral) {
            return address;
        }
    }
}
