/** What forms have in common: what is typed, checked, refused and asked again. */
@NamedInterface("form")
@NullMarked
package kr.oneroof.kernel.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
