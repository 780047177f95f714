@NullMarked
package kr.oneroof.advisory.clinicday.web;

import org.jspecify.annotations.NullMarked;
