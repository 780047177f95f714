@NullMarked
package kr.oneroof.advisory.web;

import org.jspecify.annotations.NullMarked;
