package kz.qyzmet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a failure becomes words: a page for people, problem+json (RFC 9457) for machines, never a stack trace. */
@Controller
@ForEveryone
final class ErrorPages implements ErrorController {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private final PageAnswers answers;
    private final Frames frames;
    private final Messages messages;
    private final JsonMapper json;

    ErrorPages(PageAnswers answers, Frames frames, Messages messages, JsonMapper json) {
        this.answers = answers;
        this.frames = frames;
        this.messages = messages;
        this.json = json;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = status(request, failure);
        var incident = status.is5xxServerError() ? report(request, failure) : null;
        if (MachineDoor.leadsThrough(request)) problem(response, status, Address.preferred(request), incident);
        else page(request, response, new ErrorView(status.value(), incident));
    }

    private void page(HttpServletRequest request, HttpServletResponse response, ErrorView view) throws IOException {
        var frame = view.incident() == null ? frames.of(request) : frames.plain(request);
        answers.show(Page.of("web/error", view).withStatus(view.status()), frame, response);
    }

    private void problem(HttpServletResponse response, HttpStatus status, Language language, @Nullable String incident)
            throws IOException {
        var view = new ErrorView(status.value(), incident);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.text(language, view.adviceKey()));
        problem.setTitle(messages.text(language, view.titleKey()));
        if (incident != null) problem.setProperty("incident", incident);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static HttpStatus status(HttpServletRequest request, @Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ErrorResponse known)
                return HttpStatus.valueOf(known.getStatusCode().value());
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND); // somebody typed /error
    }

    /** The number a person can read out on the telephone and an engineer can find in the log. */
    private static String report(HttpServletRequest request, @Nullable Throwable failure) {
        var incident =
                "%06X".formatted(ThreadLocalRandom.current().nextInt(1 << 24)).toUpperCase(Locale.ROOT);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        log.error("incident {}: {} {} failed", incident, request.getMethod(), path, failure);
        return incident;
    }
}
