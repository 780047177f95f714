/** What the rest of the house may hear of request files. */
@NamedInterface("events")
@NullMarked
package kr.oneroof.requestfile.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
