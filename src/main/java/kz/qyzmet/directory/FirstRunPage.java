package kz.qyzmet.directory;

import kz.qyzmet.identity.AccountFault;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first administrator; as soon as there is one, there is no such page. */
@Pages
@ForEveryone
@ConditionalOnBooleanProperty(name = "qyzmet.demo", havingValue = false, matchIfMissing = true)
@RequestMapping(FirstRun.PATH)
class FirstRunPage {
    private final FirstRun firstRun;

    FirstRunPage(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @GetMapping
    Page ask(Frame frame, @RequestParam(defaultValue = "") String code) {
        if (!firstRun.waits()) throw new NotFound("the first run is over");
        return Page.of("directory/firstRun", FirstRunView.empty(frame, code));
    }

    @PostMapping
    Page make(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        if (!firstRun.waits()) throw new NotFound("the first run is over");
        var typed = FirstRunView.typed(frame, code, login);
        if (!firstRun.opens(code)) return back(typed.wrong("code", frame.t("directory.first_run.wrong_code")));
        if (!password.equals(again)) return back(typed.wrong("again", frame.t("directory.first_run.differs")));
        return switch (firstRun.make(login, password)) {
            case Opening.Opened _ ->
                Page.redirect("/staff/sign-in?next=/" + frame.language().tag() + "/directory");
            case Opening.Refused(var fault) -> back(typed.wrong(field(fault), frame.t("identity.account." + fault)));
        };
    }

    private static String field(AccountFault fault) {
        return switch (fault) {
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_LOGIN -> "password";
            case LOGIN_MALFORMED -> "login";
            case EXISTS, ADMINISTRATOR_EXISTS -> throw new Conflict("another was the first administrator");
        };
    }

    private static Page back(FirstRunView view) {
        return Page.of("directory/firstRun", view).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
