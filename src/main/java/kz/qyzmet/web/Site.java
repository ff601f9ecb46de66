package kz.qyzmet.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The site as people know it. A challenge names it, so that what was signed for one site is worth nothing at another. */
@Component
public class Site {
    private final String publicAddress; // empty when the operator named none

    Site(@Value("${qyzmet.public-address:}") String publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Scheme, host and port: those the operator named, or else those the browser says to have asked. */
    public String address(HttpServletRequest request) {
        return publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicAddress;
    }
}
