package kz.qyzmet.workplace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qyzmet.identity.Role;
import kz.qyzmet.web.ForOfficials;

/** Everybody with a post at a provider's office; the State Corporation works at its own pages. */
@ForOfficials({
    Role.OFFICE_CLERK,
    Role.HEAD,
    Role.DEPUTY_HEAD,
    Role.RESPONSIBLE_EXECUTOR,
    Role.ARCHIVIST,
    Role.BLANK_KEEPER,
    Role.AKIMAT,
    Role.OTHER
})
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface ForProviders {}
