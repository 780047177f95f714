/** The virus scanner: who asks it, what it said, and what happens while it is out of reach. */
@NullMarked
package kr.oneroof.document.scan;

import org.jspecify.annotations.NullMarked;
