@NullMarked
package kr.oneroof.callcenter.web;

import org.jspecify.annotations.NullMarked;
