package kz.qyzmet.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.directory.ChallengeView.Trouble;
import kz.qyzmet.directory.StaffEntrance.Answer.In;
import kz.qyzmet.directory.StaffEntrance.Answer.NoPost;
import kz.qyzmet.directory.StaffEntrance.Answer.Refused;
import kz.qyzmet.directory.StaffEntrance.Answer.Undecided;
import kz.qyzmet.identity.Official;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.SessionCookie;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Password given, a member of staff proves by his key that it is he. Open to whoever holds such a half-finished session. */
@Pages
@ForEveryone
@RequestMapping("/staff/challenge")
class ChallengePage {
    private static final String DOCUMENT = "/staff/challenge/document";
    private static final Page ENTRANCE = Page.redirect("/staff/sign-in");

    private final Newcomers newcomers;
    private final StaffEntrance entrance;
    private final SigningDesk desk;
    private final Site site;

    ChallengePage(Newcomers newcomers, StaffEntrance entrance, SigningDesk desk, Site site) {
        this.newcomers = newcomers;
        this.entrance = entrance;
        this.desk = desk;
        this.site = site;
    }

    /** Who is asked, in which language, and for which page he came. */
    private record Asked(
            Frame frame, Newcomer newcomer, @Nullable String next) {}

    @GetMapping
    Page ask(Frame frame, HttpServletRequest request, @RequestParam(required = false) @Nullable String next) {
        return newcomers
                .of(request)
                .<Page>map(newcomer -> page(new Asked(frame, newcomer, next), request, Trouble.NONE, null))
                .orElse(ENTRANCE);
    }

    /** The exact bytes to sign. */
    @GetMapping("/document")
    ResponseEntity<byte[]> document(HttpServletRequest request) {
        var challenge = newcomers.of(request).flatMap(entrance::shown);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qyzmet-sign-in.txt\"")
                .body(challenge
                        .orElseThrow(() -> new NotFound("no challenge waits"))
                        .document());
    }

    @PostMapping
    Page answer(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Signed given,
            @RequestParam(required = false) @Nullable String next) {
        var newcomer = newcomers.of(request);
        if (newcomer.isEmpty()) return ENTRANCE;
        var asked = new Asked(frame, newcomer.get(), next);
        var shown = entrance.shown(asked.newcomer());
        if (shown.isEmpty()) return again(asked, request, Trouble.REFUSED);
        var verdict = judge(asked.newcomer().iin(), shown.get(), given);
        if (verdict.isEmpty())
            return page(asked, request, Trouble.MISSING, given.fault(frame)).withStatus(422);
        return switch (entrance.answer(asked.newcomer(), shown.get(), verdict.get())) {
            case In(var fresh, var posts) -> {
                SessionCookie.set(request, response, fresh.value());
                yield Page.redirect(desk(posts, next));
            }
            case NoPost _ -> outside(asked);
            case Refused _ -> again(asked, request, Trouble.REFUSED);
            case Undecided _ -> again(asked, request, Trouble.UNDECIDED);
        };
    }

    /**
     * Only who it is matters here. For which organisation he acts is asked of the signature under a result; a
     * certificate of one office must not lock him out of a post he holds at another.
     */
    private Optional<Verdict> judge(String iin, SignInChallenge challenge, Signed given) {
        return desk.judge(iin, challenge.document(), Policy.signInOf(iin), given);
    }

    private static String desk(List<Official> posts, @Nullable String next) {
        if (posts.size() == 1) return Home.of(posts.getFirst().post().role()).or(next);
        return Home.carrying(next, "/staff/post");
    }

    private static Page outside(Asked asked) {
        var why = asked.frame().t("directory.challenge.no_post");
        var view = SignInView.refused(asked.frame(), asked.newcomer().login(), asked.next(), false, why);
        return Page.of("directory/signIn", view).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page again(Asked asked, HttpServletRequest request, Trouble trouble) {
        return page(asked, request, trouble, null).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page.Shown page(Asked asked, HttpServletRequest request, Trouble trouble, @Nullable String error) {
        var frame = asked.frame();
        var challenge = entrance.challenge(asked.newcomer(), site.address(request));
        var signing = desk.form(frame, asked.newcomer().iin(), DOCUMENT, error);
        return Page.of("directory/challenge", ChallengeView.of(challenge, signing, trouble, asked.next()));
    }
}
