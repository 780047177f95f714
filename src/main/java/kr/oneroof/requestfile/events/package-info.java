/** What the rest of the house may hear of request files. */
@NamedInterface("events")
package kr.oneroof.requestfile.events;

import org.springframework.modulith.NamedInterface;
