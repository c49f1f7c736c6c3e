import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { render, screen } from '@testing-library/angular';
import { settle } from '../../testing/page';
import { Announcer } from './announcer';
import { PageChange } from './page-change';

@Component({ template: `<main id="main" tabindex="-1"><button>Send</button></main>` })
class AnyPage {}

@Component({
  selector: 'pl-any-app',
  imports: [RouterOutlet],
  template: `<a href="/">Place</a><router-outlet />`,
})
class AnyApp {
  constructor() {
    inject(PageChange).watch();
  }
}

const open = async () => {
  await render(AnyApp, {
    providers: [
      provideRouter([
        { path: 'one', title: 'One', component: AnyPage },
        { path: 'two', title: 'Two', component: AnyPage },
      ]),
    ],
  });
  const go = async (url: string) => {
    await TestBed.inject(Router).navigateByUrl(url);
    await settle();
  };
  await go('/one');
  return { go, said: () => TestBed.inject(Announcer).text() };
};

describe('page change', () => {
  it('announces the new page, not the one that was left, and takes the focus to its content', async () => {
    const { go, said } = await open();
    expect(said()).toBe('');
    screen.getByRole('link').focus();
    await go('/two');
    expect(said()).toBe('Two');
    expect(document.activeElement?.id).toBe('main');
  });

  it('announces the name a page gives itself once its data has come', async () => {
    const { go, said } = await open();
    await go('/two');
    TestBed.inject(Title).setTitle('1.2 Incidents');
    await settle();
    expect(said()).toBe('1.2 Incidents');
  });

  it('keeps what an action said while the page names itself', async () => {
    const { go, said } = await open();
    await go('/two');
    TestBed.inject(Announcer).say('1.1 accepted.');
    TestBed.inject(Title).setTitle('1.2 Incidents');
    await settle();
    expect(said()).toBe('1.1 accepted.');
  });

  it('leaves the focus alone when only the filters change', async () => {
    const { go, said } = await open();
    const button = screen.getByRole('button');
    button.focus();
    await go('/one?status=open');
    expect(document.activeElement).toBe(button);
    expect(said()).toBe('');
  });
});
