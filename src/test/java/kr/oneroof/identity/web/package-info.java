@NullMarked
package kr.oneroof.identity.web;

import org.jspecify.annotations.NullMarked;
