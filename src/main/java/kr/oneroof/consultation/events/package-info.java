/** What the rest of the house may hear of difficulty consultations. */
@NamedInterface("events")
@NullMarked
package kr.oneroof.consultation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
