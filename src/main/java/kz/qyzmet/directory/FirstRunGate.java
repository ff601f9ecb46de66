package kz.qyzmet.directory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads the first page and the staff entrance, where every other door of the staff leads, to the first run while it waits. */
@Component
@ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
class FirstRunGate extends OncePerRequestFilter {
    private static final Pattern LED_ON = Pattern.compile("/(kk|ru|en)/?(?:staff(?:/.*)?)?");
    private final FirstRun firstRun;

    FirstRunGate(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = LED_ON.matcher(request.getRequestURI());
        if (asked.matches() && firstRun.waits()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", "/" + asked.group(1) + FirstRun.PATH);
        } else chain.doFilter(request, response);
    }
}
