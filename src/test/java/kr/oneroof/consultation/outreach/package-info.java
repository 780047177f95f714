@NullMarked
package kr.oneroof.consultation.outreach;

import org.jspecify.annotations.NullMarked;
