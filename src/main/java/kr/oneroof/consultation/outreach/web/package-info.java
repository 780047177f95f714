/** Pages of outreach tours. */
@NullMarked
package kr.oneroof.consultation.outreach.web;

import org.jspecify.annotations.NullMarked;
