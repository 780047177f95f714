@NullMarked
package kr.oneroof.dashboard.web;

import org.jspecify.annotations.NullMarked;
