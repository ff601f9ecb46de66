package kz.qyzmet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The one door of all pages: lets in whom the handler is for, sends guests to sign in, shows everybody else nothing. */
@Component
final class Door implements HandlerInterceptor {
    private static final List<Class<? extends Annotation>> SIGNS =
            List.of(ForEveryone.class, ForCitizens.class, ForOfficials.class, ForAdministrators.class);
    private final Visitors visitors;

    Door(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !ours(method)) return true;
        var sign = sign(method);
        if (sign instanceof ForEveryone) return true;
        var visitor = visitors.of(request);
        if (admits(sign, visitor)) return true;
        if (!(visitor instanceof Visitor.Guest)) throw new NotFound(method + " is not for " + visitor);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", signIn(request, sign));
        return false;
    }

    private static boolean admits(Annotation sign, Visitor visitor) {
        return switch (sign) {
            case ForCitizens _ -> visitor instanceof Visitor.Citizen;
            case ForAdministrators _ -> visitor instanceof Visitor.Administrator;
            case ForOfficials officials ->
                visitor instanceof Visitor.Official official
                        && (officials.value().length == 0
                                || List.of(officials.value()).contains(official.role()));
            default -> false;
        };
    }

    private static String signIn(HttpServletRequest request, Annotation sign) {
        var address = Address.of(request);
        var entrance =
                "/" + address.language().tag() + (sign instanceof ForCitizens ? "/portal" : "/staff") + "/sign-in";
        // what was posted cannot be repeated after signing in, so only a page that was read is returned to
        if (!HttpMethod.GET.matches(request.getMethod())) return entrance;
        return entrance + "?next=" + URLEncoder.encode(address.in(address.language()), StandardCharsets.UTF_8);
    }

    /** Refuses a handler of ours that does not say for whom it is; called for each at start. */
    static void check(HandlerMethod method) {
        if (ours(method)) sign(method);
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("kz.qyzmet");
    }

    /** The sign on the method, else on its class. */
    private static Annotation sign(HandlerMethod method) {
        return Stream.of(method.getMethod(), method.getBeanType())
                .flatMap(place -> SIGNS.stream().map(sign -> AnnotatedElementUtils.findMergedAnnotation(place, sign)))
                .filter(Objects::nonNull)
                .map(Annotation.class::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                method
                                        + " does not say for whom it is: add @ForEveryone, @ForCitizens, @ForOfficials or @ForAdministrators"));
    }
}
