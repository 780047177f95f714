@NullMarked
package kr.oneroof.advisory.engagement.web;

import org.jspecify.annotations.NullMarked;
