/** What the rest of the house may hear of difficulty consultations. */
@NamedInterface("events")
package kr.oneroof.consultation.events;

import org.springframework.modulith.NamedInterface;
