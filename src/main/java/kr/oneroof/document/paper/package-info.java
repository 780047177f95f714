/** Papers that the house issues: letters of recommendation, decisions, permits. Numbered, kept as given out, and checkable by anybody. */
@NamedInterface("paper")
@NullMarked
package kr.oneroof.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
