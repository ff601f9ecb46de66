package kz.qyzmet.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** People signed in to the portal; a guest is sent to sign in, anybody else finds nothing here. Every handler says for whom it is, itself or through its class; without that the application does not start. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForCitizens {}
