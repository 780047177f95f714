/** What the forms of the panel have in common: what is typed, checked, refused and asked again. */
@NullMarked
package kr.oneroof.advisory.form;

import org.jspecify.annotations.NullMarked;
