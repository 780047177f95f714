/** What the rest of OneRoof may hear of request files. */
@NamedInterface("events")
package kr.oneroof.requestfile.events;

import org.springframework.modulith.NamedInterface;
