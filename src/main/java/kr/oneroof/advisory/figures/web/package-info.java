/** The records behind the panel's figures. */
@NullMarked
package kr.oneroof.advisory.figures.web;

import org.jspecify.annotations.NullMarked;
