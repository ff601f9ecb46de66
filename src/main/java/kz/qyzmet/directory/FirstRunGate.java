package kz.qyzmet.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.qyzmet.identity.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads the first page and the staff entrance, where every other door of the staff leads, to the first run while it waits. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
class FirstRunGate implements WebMvcConfigurer, HandlerInterceptor {
    private final FirstRun firstRun;

    FirstRunGate(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        for (var language : Language.values()) {
            var root = "/" + language.tag();
            registry.addInterceptor(this).addPathPatterns(root, root + "/staff/**");
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!firstRun.waits()) return true;
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", request.getRequestURI().substring(0, "/kk".length()) + FirstRun.PATH);
        return false;
    }
}
