package kz.qyzmet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What a page controller may ask for by type: {@link Frame}, {@link Language}, {@link Visitor} or one of its records. */
@Component
final class PageArguments implements HandlerMethodArgumentResolver {
    private final Frames frames;
    private final Visitors visitors;

    PageArguments(Frames frames, Visitors visitors) {
        this.frames = frames;
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Frame.class || type == Language.class || Visitor.class.isAssignableFrom(type);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var type = parameter.getParameterType();
        if (type == Frame.class) return frames.of(request);
        if (type == Language.class) return Address.of(request).language();
        var visitor = visitors.of(request);
        if (!type.isInstance(visitor)) throw new NotFound(parameter + " is not " + visitor);
        return visitor;
    }
}
