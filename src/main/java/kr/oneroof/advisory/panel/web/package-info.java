@NullMarked
package kr.oneroof.advisory.panel.web;

import org.jspecify.annotations.NullMarked;
