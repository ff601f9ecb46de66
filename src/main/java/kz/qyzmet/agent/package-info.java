/**
 * A key agent that speaks NCALayer's protocol: what a page may ask of it, which keys fit, and the words of its answers. Values
 * in, values out; the socket, the keys and the person who decides are the caller's.
 */
@ApplicationModule(allowedDependencies = {"signature"})
@NullMarked
package kz.qyzmet.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
