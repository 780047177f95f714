/** What forms have in common: what is typed, checked, refused and asked again. */
@NamedInterface("form")
package kr.oneroof.kernel.form;

import org.springframework.modulith.NamedInterface;
