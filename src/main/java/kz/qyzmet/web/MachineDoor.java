package kz.qyzmet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Addresses that machines call. A cookie says nothing there, so they need no token against forged forms either. */
final class MachineDoor {
    private static final List<String> PREFIXES = List.of("/api/", "/bip-sync/", "/bip-async/", "/mobile-sign/");

    private MachineDoor() {}

    static boolean leadsThrough(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed;
        return PREFIXES.stream().anyMatch(uri::startsWith);
    }
}
