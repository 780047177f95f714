@NullMarked
package kr.oneroof.advisory.clinicday;

import org.jspecify.annotations.NullMarked;
