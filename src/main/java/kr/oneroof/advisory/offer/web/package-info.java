@NullMarked
package kr.oneroof.advisory.offer.web;

import org.jspecify.annotations.NullMarked;
