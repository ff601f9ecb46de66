package kz.qyzmet.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns a {@link Page} into an answer. A page is rendered whole before its first byte leaves, so a failing one never half appears. */
@Component
final class PageAnswers implements HandlerMethodReturnValueHandler {
    private final TemplateEngine templates;
    private final Frames frames;

    PageAnswers(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Page.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch ((Page) Objects.requireNonNull(page, "a page controller answers a page")) {
            case Page.Shown shown -> show(shown, frames.of(request), response);
            case Page.Redirect(var path) -> {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(
                        "Location", "/" + Address.of(request).language().tag() + path);
            }
        }
    }

    void show(Page.Shown page, Frame frame, HttpServletResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", Map.of("frame", frame, "view", page.view()), html);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", frame.language().tag());
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
