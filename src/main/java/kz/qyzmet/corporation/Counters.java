package kz.qyzmet.corporation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Pages;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The same pages at the State Corporation's counters and at a provider's own reception. Who of the officials sits at which is the
 * {@link Counter}'s to say.
 */
@Pages
@ForOfficials
@RequestMapping({"/corporation", "/reception"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Counters {}
