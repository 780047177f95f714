/**
 * Papers that OneRoof issues: letters of recommendation, decisions, permits. Numbered, kept as given out, and checkable
 * by anybody.
 */
@NamedInterface("paper")
package kr.oneroof.document.paper;

import org.springframework.modulith.NamedInterface;
