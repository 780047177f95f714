/** Events of difficulty consultations that other modules may listen to. */
@NamedInterface("events")
package kr.oneroof.consultation.events;

import org.springframework.modulith.NamedInterface;
