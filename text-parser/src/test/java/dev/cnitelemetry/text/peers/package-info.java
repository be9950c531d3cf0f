/** Programs of other projects that tests hold the library against, where they are installed. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.peers;

import javax.annotation.ParametersAreNonnullByDefault;
