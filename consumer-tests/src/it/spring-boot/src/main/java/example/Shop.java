package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A shop that sells one thing. */
@SpringBootApplication
@RestController
public class Shop {

  /**
   * Opens.
   *
   * @param args none
   */
  public static void main(String[] args) {
    SpringApplication.run(Shop.class, args);
  }

  /**
   * What it sells.
   *
   * @return its name
   */
  @GetMapping("/thing")
  public String thing() {
    return "umbrella";
  }
}
