/** The public calculator of interest subsidies: nothing is kept, nobody is asked who they are. */
@NullMarked
package kr.oneroof.finance.tools;

import org.jspecify.annotations.NullMarked;
