/** All services of a regional SME support centre under one roof. Each package below is a room; see STYLE.md. */
@NullMarked
package kr.oneroof;

import org.jspecify.annotations.NullMarked;
