package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out for all visitors; each finds himself at his own entrance. */
@Pages
@ForEveryone
final class SignOutPage {
    private final Entrance entrance;

    SignOutPage(Entrance entrance) {
        this.entrance = entrance;
    }

    @PostMapping("/sign-out")
    Page signOut(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return Page.redirect(
                switch (visitor) {
                    case Visitor.Citizen _, Visitor.Guest _ -> "/portal";
                    case Visitor.Official _, Visitor.Administrator _ -> "/staff/sign-in";
                });
    }
}
