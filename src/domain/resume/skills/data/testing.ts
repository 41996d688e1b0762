import type { SkillFamily } from '../skill.ts';

export const testing: SkillFamily = {
  family: 'testing',
  lines: `
Quality assurance | software quality assurance | qa testing | qualitätssicherung | assurance qualité | aseguramiento de la calidad | garantia da qualidade
Software testing | softwaretests | pruebas de software | tests logiciels | testes de software
Unit testing | unit test | unit tests | pruebas unitarias | tests unitaires | testes unitários
Integration testing | integration tests | pruebas de integración | tests d'intégration
System testing | system integration testing
End-to-end testing | e2e testing | e2e tests
Test-driven development | tdd
Behavior-driven development | behaviour-driven development | bdd
Cucumber testing | cucumber bdd | gherkin | =Cucumber | specflow
Test automation | automated testing | automation testing | automated tests | testautomatisierung | automatización de pruebas | automatisation des tests | automação de testes
Test automation frameworks | automation frameworks | page object model
Manual testing | pruebas manuales | testes manuais
Exploratory testing
Regression testing | regression tests | regression suites
Smoke testing | sanity testing
Black-box testing | white box testing
User acceptance testing | acceptance testing | =UAT
Performance testing | performance tests
Load testing | stress testing | lasttests
JMeter | apache jmeter
Gatling
Locust load testing | locust.io | =Locust
k6 load testing | grafana k6
LoadRunner | load runner
Mutation testing
Property-based testing | quickcheck
Contract testing | pact testing | consumer-driven contracts
Fuzz testing | fuzzing
Chaos engineering | chaos monkey
Accessibility testing | axe accessibility | screen reader testing
Mobile testing | mobile app testing
Game testing | game qa | playtesting
API testing | rest assured | api test automation
Database testing | etl testing
Security testing
Cross-browser testing | browserstack | sauce labs
Compatibility testing
Test planning | test plan | test plans | test strategy
Test case design | test cases | test case | test design | casos de prueba
Test management | testrail | zephyr scale | xray test management | qtest
HP ALM | hp quality center | alm quality center
Defect tracking | bug tracking | bug reporting | defect management | bugzilla
ISTQB | istqb foundation | istqb certified tester
Selenium | selenium webdriver | selenium grid
=Cypress | cypress.io
=Playwright | playwright testing
=Puppeteer
WebdriverIO | webdriver.io
Protractor testing
TestCafe
Robot Framework
Katalon | katalon studio
Ranorex
Tricentis Tosca | =Tosca
UFT testing | hp uft | quicktest professional
Appium
Espresso testing | android espresso
XCTest | xcuitest
Detox testing
Jest | jest testing
Vitest
=Mocha | mocha chai | mochajs
=Jasmine | jasmine karma
Testing Library | react testing library
JUnit | junit 5
TestNG
Mockito
NUnit | xunit | xunit.net
pytest
Python unittest | unittest
RSpec
PHPUnit
Google Test | gtest | googletest
Catch2
Testcontainers
WireMock | =Mountebank
=Postman
SoapUI | soap ui
Insomnia API client
Karate framework | karate dsl
Allure reports
Applitools | visual regression testing | percy visual testing
SonarQube | sonarcloud | sonar qube
Static code analysis | static analysis | linting
Code coverage | jacoco | test coverage
`,
};
