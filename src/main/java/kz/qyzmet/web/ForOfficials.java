package kz.qyzmet.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qyzmet.identity.Role;

/** Officials in one of these roles, in any when none is named; a guest is sent to sign in, anybody else finds nothing here. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForOfficials {
    Role[] value() default {};
}
